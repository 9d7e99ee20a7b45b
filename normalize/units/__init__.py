"""How an organisational unit is named: by numeral, by name, or as every one."""
