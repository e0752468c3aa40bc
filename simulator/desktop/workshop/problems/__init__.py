"""What is wrong with the open file: where, how badly, and how it is mended."""
