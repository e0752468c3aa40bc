"""The same choices under every director."""
