-- How often an employer accounts for what he withholds: each month, at another interval for special reasons (UF 7:11), or at once (UB 7:20 st 3).
alter table loneutmatning add column redovisningsmanader smallint not null default 1 check (redovisningsmanader between 1 and 12);
alter table loneutmatning add column redovisas_omedelbart boolean not null default false;
alter table loneutmatning add column redovisningsskal text;
