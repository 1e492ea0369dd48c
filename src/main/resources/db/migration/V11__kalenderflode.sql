-- Addresses that a common calendar can subscribe to. Only a hash of the secret part is kept; who has the address has the feed until it is revoked.
create table kalenderflode (
    id            bigint generated always as identity primary key,
    nyckel_hash   text not null unique check (length(nyckel_hash) = 64),
    vem           text not null,
    namn          text not null check (length(namn) between 1 and 100),
    skapad        timestamptz not null,
    senast_hamtat timestamptz,
    aterkallad    timestamptz
);
create index kalenderflode_vem on kalenderflode (vem, id);
