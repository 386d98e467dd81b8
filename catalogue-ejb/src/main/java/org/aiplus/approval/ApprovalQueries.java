// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.aiplus.identity.Caller;
import org.aiplus.identity.TrustedIssuer;
import org.jspecify.annotations.Nullable;

/** Reads that change nothing: who holds which role, what people are called, and what waits for a person. */
@Dependent
class ApprovalQueries {

    private static final int MOST_COLLEAGUES = 200;

    private static final String HOLDS_ROLE =
            "string_to_array(p.roles, ' ') @> array[cast(:role as text)] and exists (select 1 from membership m"
                    + " where m.person_id = p.id and m.ended_at is null"
                    + " and m.department_code = coalesce(cast(:department as text), m.department_code))";

    /** A step that waits for somebody: its own columns, those of its round, and when it is due. */
    record Waiting(
            UUID step,
            String code,
            StepStatus status,
            Instant openedAt,
            Instant due,
            String reference,
            String kind,
            String subject,
            String title,
            String policy,
            String policyVersion) {}

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    TrustedIssuer issuer;

    /** Subjects of people who held the role when last seen and are members of the department, or of any, today. */
    Set<String> holders(String role, @Nullable String department) {
        List<?> rows = entityManager
                .createNativeQuery("select p.subject from person p where p.issuer = :issuer and " + HOLDS_ROLE)
                .setParameter("issuer", issuer.value())
                .setParameter("role", role)
                .setParameter("department", department)
                .getResultList();
        var subjects = new TreeSet<String>();
        rows.forEach(row -> subjects.add((String) row));
        return subjects;
    }

    /** People who hold one of the roles, in the order of their names. */
    List<Colleague> colleagues(Collection<String> roles) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select p.subject, p.name from person p
                        where p.issuer = :issuer and string_to_array(p.roles, ' ') && string_to_array(:roles, ' ')
                          and exists (select 1 from membership m
                                      where m.person_id = p.id and m.ended_at is null and m.department_code is not null)
                        order by p.name, p.id""")
                .setParameter("issuer", issuer.value())
                .setParameter("roles", String.join(" ", roles))
                .setMaxResults(MOST_COLLEAGUES)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Colleague((String) row[0], (String) row[1]))
                .toList();
    }

    /** Names of people by subject; whoever was never seen is missing. */
    Map<String, String> names(Collection<String> subjects) {
        var names = new HashMap<String, String>();
        if (!subjects.isEmpty()) {
            List<?> rows = entityManager
                    .createNativeQuery(
                            "select p.subject, p.name from person p where p.issuer = :issuer and p.subject in :subjects")
                    .setParameter("issuer", issuer.value())
                    .setParameter("subjects", subjects)
                    .getResultList();
            for (var row : rows) {
                names.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]);
            }
        }
        return names;
    }

    /**
     * Steps that the caller can decide today, the one that is due first at the beginning.
     *
     * @param after the last step of the part before, {@code null} for the beginning
     */
    List<Waiting> waiting(
            Caller caller, String subject, Instant now, LocalDate today, @Nullable UUID after, int limit) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select s.id, s.code, s.status, s.opened_at, s.due, r.reference, r.kind, r.subject, r.title,
                               r.policy, r.policy_version
                        from approval_step s join approval_round r on r.id = s.round_id
                        where s.status in ('OPEN', 'ESCALATED')
                          and not (string_to_array(r.makers, ' ') @> array[cast(:me as text)])
                          and not exists (select 1 from approval_decision d
                                          where d.round_id = r.id and :me in (d.actor, d.principal))
                          and ((s.role = any (string_to_array(:roles, ' '))
                                and (s.department_code is null
                                     or s.department_code = any (string_to_array(:departments, ' ')))
                                and (s.mode <> 'ALL' or string_to_array(s.seats, ' ') @> array[cast(:me as text)])
                                and (s.held_position is null
                                     or not exists (select 1 from position_holder h
                                                    where h.department_code = s.department_code
                                                      and h.position = s.held_position and h.issuer = :issuer)
                                     or exists (select 1 from position_holder h
                                                where h.department_code = s.department_code
                                                  and h.position = s.held_position and h.issuer = :issuer
                                                  and h.person = :me)))
                            or (s.status = 'ESCALATED' and s.escalation_role = any (string_to_array(:roles, ' ')))
                            or (s.role = any (string_to_array(:roles, ' ')) and (
                                exists (select 1 from approval_delegation g
                                        where g.step_id = s.id and g.delegate = :me and g.until > :now
                                          and not exists (select 1 from approval_decision d
                                                where d.round_id = r.id and g.principal in (d.actor, d.principal)))
                                or exists (select 1 from approval_absence a
                                           join person p on p.issuer = :issuer and p.subject = a.person
                                           where a.deputy = :me and a.ended_at is null
                                             and cast(:today as date) between a.from_day and a.to_day
                                             and string_to_array(p.roles, ' ') @> array[cast(s.role as text)]
                                             and not (string_to_array(r.makers, ' ') @> array[cast(a.person as text)])
                                             and (s.held_position is null
                                                  or not exists (select 1 from position_holder h
                                                        where h.department_code = s.department_code
                                                          and h.position = s.held_position and h.issuer = :issuer)
                                                  or exists (select 1 from position_holder h
                                                        where h.department_code = s.department_code
                                                          and h.position = s.held_position and h.issuer = :issuer
                                                          and h.person = a.person))
                                             and (s.mode <> 'ALL'
                                                  or string_to_array(s.seats, ' ') @> array[cast(a.person as text)])
                                             and exists (select 1 from membership m
                                                   where m.person_id = p.id and m.ended_at is null
                                                     and m.department_code
                                                         = coalesce(s.department_code, m.department_code))
                                             and not exists (select 1 from approval_decision d
                                                   where d.round_id = r.id and a.person in (d.actor, d.principal))))))
                          and (cast(:after as uuid) is null
                               or (s.due, s.id) > (select f.due, f.id from approval_step f where f.id = :after))
                        order by s.due, s.id""")
                .setParameter("me", subject)
                .setParameter("issuer", issuer.value())
                .setParameter("roles", String.join(" ", caller.roles()))
                .setParameter("departments", String.join(" ", caller.departments()))
                .setParameter("now", now)
                .setParameter("today", today.toString())
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(row -> waiting((Object[]) row)).toList();
    }

    private static Waiting waiting(Object[] row) {
        return new Waiting(
                (UUID) row[0],
                (String) row[1],
                StepStatus.valueOf((String) row[2]),
                (Instant) row[3],
                (Instant) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10]);
    }
}
