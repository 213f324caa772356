"""What a browser needs to print the examples of any values: the code engine and its data."""
