-- A question that is open when its attachment ends falls away.
alter table loneutmatning_fraga drop constraint loneutmatning_fraga_utfall_check;
alter table loneutmatning_fraga add constraint loneutmatning_fraga_utfall_check check (utfall in ('BIFALL', 'AVSLAG', 'BORTFALLEN'));
