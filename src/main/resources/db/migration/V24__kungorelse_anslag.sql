-- A second announcement in the same case may be posted in the authority's office instead (delgivningslagen section 48).
alter table delgivningsforsok add column anslas boolean not null default false;
