"""After the talks: the official voice, the forecasts sealed, and the talk in the director’s office."""
