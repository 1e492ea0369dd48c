-- Pictures of property, as they are shown: decoded and written anew, so that nothing of the camera or the place stays in them.
create table egendomsbild (
    id         bigint generated always as identity primary key,
    egendom_id bigint not null references egendom,
    typ        text not null check (typ in ('image/jpeg', 'image/png')),
    innehall   bytea not null check (octet_length(innehall) between 1 and 20971520),
    bredd      int not null check (bredd > 0),
    hojd       int not null check (hojd > 0),
    text       text not null,
    vem        text not null,
    tid        timestamptz not null
);
create index egendomsbild_egendom on egendomsbild (egendom_id, id);
