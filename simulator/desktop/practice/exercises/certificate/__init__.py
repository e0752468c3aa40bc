"""What a finished exam came to, on one sheet."""
