-- What somebody of the authority is called in a decision; until it is known, by the user name.
alter table person add column visas_som text;
