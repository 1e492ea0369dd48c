-- What an employer has withheld and not paid over, and the debtor is freed of all the same (UB 7:23): settled on the claim though no money came.
alter table avrakning add column utan_medel boolean not null default false;
-- Money that came for it afterwards, from the employer: the creditor's, but settled on no claim, since the debtor is free already.
create table avrakning_ersattning (
    avrakning_id bigint not null references avrakning,
    nyckel      text not null,
    dag         date not null,
    belopp_ore  bigint not null check (belopp_ore > 0),
    tid         timestamptz not null,
    primary key (nyckel, avrakning_id)
);
create index avrakning_ersattning_avrakning on avrakning_ersattning (avrakning_id);
create index avrakning_utan_medel on avrakning (nyckel) where utan_medel;
-- What of a deduction from maintenance has been kept from other creditors (UB 7:17 st 2).
alter table underhallsavdrag add column skyddat_ore bigint not null default 0;
alter table underhallsavdrag add check (skyddat_ore between 0 and belopp_ore);
