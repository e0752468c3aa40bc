"""One field that finds scenarios, exercises, attempts and actions."""
