"""The command line: one file for each command, read only when that command is run."""
