"""What was possible: everything that can happen in a scenario, exactly, and what each decision gave away."""
