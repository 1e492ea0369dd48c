-- A question whose computation no longer holds is taken up anew: the old one is closed, and the new one names it.
alter table loneutmatning_fraga drop constraint loneutmatning_fraga_utfall_check;
alter table loneutmatning_fraga add constraint loneutmatning_fraga_utfall_check check (utfall in ('BIFALL', 'AVSLAG', 'BORTFALLEN', 'OMTAGEN'));
alter table loneutmatning_fraga add column ersatter bigint unique references loneutmatning_fraga;
