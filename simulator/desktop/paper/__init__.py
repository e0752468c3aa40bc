"""What is set on paper: parts, tables, A4 pages, PDF; and files written whole, in the background."""
