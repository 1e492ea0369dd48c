-- Jointly mortgaged properties that are sold at the same auction (UB 12:51-12:55).
create table gemensam_forsaljning (
    id         bigint generated always as identity primary key,
    bildad     date not null,
    -- how they are called out, and why each by itself (UB 12:51, 12:52); null until the lists are drawn up
    utropssatt text check (utropssatt in ('GEMENSAM_FORTECKNING', 'VAR_FOR_SIG')),
    undantag   text,
    -- the auction has been held, or fewer than two are left
    avslutad   boolean not null default false
);

create table gemensam_medlem (
    grupp_id       bigint not null references gemensam_forsaljning,
    forsaljning_id bigint not null references forsaljning,
    -- its bevakningssammanträde has been held, and it waits for the others
    bevakad        boolean not null default false,
    -- its case holds the lists and the auction for all
    leder          boolean not null default false,
    -- drawn into the sale (UB 12:49), or answering only in the second place (UB 12:54 st 5)
    indragen       boolean not null default false,
    andra_hand     boolean not null default false,
    utgatt_skal    text,
    -- the auction at which it was sold with the others, or by itself beside them
    auktion_id     bigint references auktion,
    primary key (grupp_id, forsaljning_id)
);
create index gemensam_medlem_forsaljning on gemensam_medlem (forsaljning_id);

-- With how much of each claim a property answers: by the lists, and when it is sold what its price is shared out on.
create table gemensam_ansprak (
    id             bigint generated always as identity primary key,
    grupp_id       bigint not null references gemensam_forsaljning,
    forsaljning_id bigint not null references forsaljning,
    -- what names the claim in all the properties
    nyckel         text not null,
    rang           int not null,
    -- null for the claim that was attached for, which is that of the case
    ansprak_id     bigint references fastighet_ansprak,
    malnummer      text,
    -- what it is taken up with in the list, an ägarhypotek on the same mortgage deed included
    belopp_ore     bigint not null,
    kostnad_ore    bigint not null,
    ranta_ore      bigint not null,
    kapital_ore    bigint not null,
    pantbrev_ore   bigint,
    tillagg_ore    bigint not null,
    check ((ansprak_id is null) <> (malnummer is null)),
    unique (grupp_id, forsaljning_id, nyckel)
);
create index gemensam_ansprak_forsaljning on gemensam_ansprak (forsaljning_id);
