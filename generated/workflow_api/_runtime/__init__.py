"""What the generated code rests on: requests, sign-in, retries, replies, errors."""
