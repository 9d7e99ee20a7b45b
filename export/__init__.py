"""Records to files. Nothing is imported here, so that who only asks for the names of the formats does not wait for the models."""
