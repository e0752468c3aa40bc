"""What the trainee thinks somebody really wants, said before it shows and sealed until the debrief."""
