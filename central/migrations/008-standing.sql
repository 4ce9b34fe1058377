alter table account add column sees_amounts boolean not null default false;
-- What somebody could see until now is not taken away behind their back.
update account set sees_amounts = true where role = 'secretary';

-- All of one person's payments are looked up when one of them is recorded.
create index synced_row_payments on synced_row (scope, (fields ->> 'memberId')) where entity = 'contribution';

-- By which rule a section's marks were made; none yet.
create table dues_marking (
  section_id text primary key references section (id) on delete cascade,
  rules text not null
);

-- Who is up to date with their dues, without a sum: secretaries need no more of the treasurer's desk than this.
alter table scope drop constraint scope_class_check;
alter table scope add constraint scope_class_check
  check (class in ('core', 'dues', 'restricted', 'tracts', 'standing', 'own'));
insert into scope (id, section_id, class) select 'sec:' || id || ':standing', id, 'standing' from section;
insert into feed (scope) select id from scope where class = 'standing';
insert into scope_grant (account_id, scope, permission, once_wrote)
  select account.id, scope.id,
    case when account.role = 'secretary' then 'read' else 'write' end,
    account.role <> 'secretary'
  from account
  join scope on scope.class = 'standing'
  where account.disabled_at is null and account.role <> 'volunteer'
    and (account.role = 'federation-admin' or exists (
      select 1 from account_section
      where account_section.account_id = account.id and account_section.section_id = scope.section_id));
