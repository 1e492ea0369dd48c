-- What the debtor has, in the order in which it ought to be taken (UB 4:3 st 2, 4:4, 5), orders to give information (UB 4:14-4:15; UF 3:9), and what the police have
-- found (UF 6:25).

create table tillgang_post (
    id           bigint generated always as identity primary key,
    mal_id       bigint not null references mal,
    beskrivning  text not null,
    slag         text not null,
    varde_ore    bigint not null check (varde_ore >= 0),
    kostnad_ore  bigint not null check (kostnad_ore >= 0),
    olagenhet    text not null check (olagenhet in ('LITEN', 'MATTLIG', 'STOR')),
    formansratt  boolean not null,
    undantag     text,
    undantag_skal text,
    tid          timestamptz not null,
    check ((undantag is null) = (undantag_skal is null))
);
create index tillgang_post_mal on tillgang_post (mal_id, id);

create table uppgiftsforelaggande (
    id        bigint generated always as identity primary key,
    mal_id    bigint not null references mal,
    med       text not null check (med in ('GALDENAR', 'TREDJE_MAN')),
    namn      text not null,
    adress    text,
    uppgifter text not null,
    svarsdag  date not null,
    vite_ore  bigint check (vite_ore > 0)
);
create index uppgiftsforelaggande_mal on uppgiftsforelaggande (mal_id, id);

create table egendomstips (
    id      bigint generated always as identity primary key,
    mal_id  bigint not null references mal,
    fran    text not null,
    text    text not null,
    tid     timestamptz not null
);
create index egendomstips_mal on egendomstips (mal_id, id);
