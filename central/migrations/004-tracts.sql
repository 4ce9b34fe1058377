-- Which kinds of rows there are is said in one place (`recordKinds`): central refuses others before it writes.
alter table synced_row drop constraint synced_row_entity_check;
alter table feed_item drop constraint feed_item_entity_check;

-- Leaflets are a class of their own: who lays them out need not see the member file.
alter table scope drop constraint scope_class_check;
alter table scope add constraint scope_class_check
  check (class in ('core', 'dues', 'restricted', 'tracts', 'own'));
insert into scope (id, section_id, class) select 'sec:' || id || ':tracts', id, 'tracts' from section;
insert into feed (scope) select id from scope where class = 'tracts';
insert into scope_grant (account_id, scope, permission, once_wrote)
  select account.id, scope.id, 'write', true
  from account
  join scope on scope.class = 'tracts'
  where account.disabled_at is null
    and (account.role = 'federation-admin' or exists (
      select 1 from account_section
      where account_section.account_id = account.id and account_section.section_id = scope.section_id));
