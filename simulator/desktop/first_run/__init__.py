"""The page that greets somebody who opens the program for the first time."""
