-- A right as such that is attached after what it yields has been attached as wages are (UB 7:18).

alter table utmatning
    -- what the attached right yields, and the number of whoever pays it
    add column ratt_till     text check (ratt_till in ('VEDERLAG', 'PENSION')),
    add column ratt_utgivare text,
    add check ((ratt_till is null) = (ratt_utgivare is null));

-- what is attached (UB 7:1 st 1); null where it was decided before that was noted
alter table loneutmatning
    add column forman text check (forman in ('LON', 'ARBETSERSATTNING', 'VEDERLAG', 'PENSION', 'DAGERSATTNING'));

-- the cases for which the benefit was attached when the right to it was
create table forman_ratt_utmatt (
    egendom_id       bigint not null references egendom,
    mal_id           bigint not null references mal,
    loneutmatning_id bigint not null references loneutmatning,
    -- what the attached right yields
    ratten           text not null check (ratten in ('VEDERLAG', 'PENSION')),
    dag              date not null,
    -- the attachment of the right has been lifted
    havd             date,
    primary key (egendom_id, mal_id)
);
create index forman_ratt_utmatt_mal on forman_ratt_utmatt (mal_id);
create index forman_ratt_utmatt_loneutmatning on forman_ratt_utmatt (loneutmatning_id);

-- the one claim of the case, where the benefit was attached for it before; null for all claims of the case
alter table fordelning_ansprak add column fordran_id bigint references fordran;
