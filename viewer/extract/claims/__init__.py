"""What an article says of distances, and whether it holds."""
