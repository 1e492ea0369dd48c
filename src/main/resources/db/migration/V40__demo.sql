-- Where the demo's own clock stands, so that a restart goes on from there. One row; empty outside the demo profile.
create table demo (
    id             int primary key default 1 check (id = 1),
    -- never behind a moment that has been: after a crash the clock goes on from here
    klocka         timestamptz not null,
    -- the events of the outside world have been played up to and including this moment
    omvarld_till   timestamptz not null,
    simulator      boolean not null default true,
    exempel_inlast timestamptz
);
