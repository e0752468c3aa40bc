"""The Workshop: where trainers write scenarios, directors and exercises, and see what becomes of them."""
