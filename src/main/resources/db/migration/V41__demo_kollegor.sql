-- Whether simulated colleagues take tasks in the demo's own cases.
alter table demo add column kollegor boolean not null default true;
