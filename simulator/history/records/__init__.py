"""Learning records: attempts told as xAPI statements, written to a file or sent to a record store."""
