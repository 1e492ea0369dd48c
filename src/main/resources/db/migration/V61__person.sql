-- Who has logged in to the pages: those a chef may give tasks to.
create table person (
    namn   text primary key,
    roller text[] not null,
    senast timestamptz not null
);

-- The ledger's own index on uppgift serves the same list.
drop index uppgift_grupp_ordning;
