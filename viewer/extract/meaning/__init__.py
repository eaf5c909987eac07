"""As what a clause tells something: of what kind it is, and done, planned, possible or denied."""
