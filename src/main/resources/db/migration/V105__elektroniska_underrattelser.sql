-- Whoever is told of attached property has agreed to be told electronically (UF 6:11 st 2, since 2008).
alter table utmatning add column elektroniskt boolean not null default false;
