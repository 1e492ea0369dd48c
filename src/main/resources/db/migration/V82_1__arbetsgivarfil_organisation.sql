-- The only employer the sender may account for; null when somebody of the authority sent the file.
alter table arbetsgivarfil add column organisation text;
