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
