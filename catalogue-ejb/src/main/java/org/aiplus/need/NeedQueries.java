// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads that change nothing. */
@Dependent
class NeedQueries {

    private static final int MOST_SHARED = 8;

    private static final String ALIKE = """
            with known as (
                select t.term, t.word,
                       ln((1.0 + (select count(*) from need where status <> 'DRAFT'))
                           / (select count(*) from need_term f where f.term = t.term)) as weight
                from need_term t where t.need_id = :need
            )
            select o.id, sum(k.weight), string_agg(k.word, chr(31) order by k.weight desc, k.term), o.reference
            from known k join need_term t on t.term = k.term join need o on o.id = t.need_id
            where k.weight > 0.4 and o.id <> :need and %s
            group by o.id, o.reference
            having count(*) > 1 or sum(k.weight) > 3
            order by sum(k.weight) desc, o.id""";

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Needs, the newest first.
     *
     * @param drafts codes of departments whose drafts are among them
     * @param before the last reference of the part before, {@code null} for the beginning
     */
    List<NeedSummary> list(NeedFilter filter, Collection<String> drafts, @Nullable NeedReference before, int limit) {
        var query = entityManager.createQuery(
                "from Need n where (n.status <> :draft or n.departmentCode in :drafts)"
                        + " and (:status is null or n.status = :status)"
                        + " and (:department is null or n.departmentCode = :department)"
                        + (before == null
                                ? ""
                                : " and (n.openedAt, n.reference) < (select b.openedAt, b.reference from Need b"
                                        + " where b.reference = :before)")
                        + " order by n.openedAt desc, n.reference desc",
                Need.class);
        query.setParameter("draft", NeedStatus.DRAFT);
        query.setParameter("drafts", drafts);
        query.setParameter("status", filter.status());
        query.setParameter("department", filter.department());
        if (before != null) {
            query.setParameter("before", before.value());
        }
        return query.setMaxResults(limit)
                .getResultStream()
                .map(NeedQueries::summary)
                .toList();
    }

    static NeedSummary summary(Need need) {
        var content = need.content();
        return new NeedSummary(
                need.reference(),
                need.department(),
                content.language(),
                content.title(),
                need.status(),
                content.invitesProposals(),
                content.proposalsUntil(),
                need.openedAt());
    }

    /** Open needs that invite vendors, those that take proposals on the day first and then the newest. */
    List<Need> inviting(LocalDate today, int limit) {
        return entityManager
                .createQuery("""
                        from Need n where n.status = :open and n.invitesProposals
                        order by case when n.proposalsUntil is null or n.proposalsUntil >= :today then 0 else 1 end,
                                 n.openedAt desc, n.reference desc""", Need.class)
                .setParameter("open", NeedStatus.OPEN)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Open needs of other departments that share words with this one, the most similar first. A word counts the more the
     * fewer needs have it, and one that most have counts nothing.
     */
    List<SimilarNeed> similar(UUID need, String department, int limit) {
        List<?> rows = entityManager
                .createNativeQuery(ALIKE.replaceFirst("%s", "o.status = 'OPEN' and o.department_code <> :department"))
                .setParameter("need", need)
                .setParameter("department", department)
                .setMaxResults(limit)
                .getResultList();
        var ids = rows.stream().map(row -> (UUID) ((Object[]) row)[0]).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = entityManager
                .createQuery("from Need n where n.id in :ids", Need.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Need::id, Function.identity()));
        var similar = new ArrayList<SimilarNeed>();
        for (var row : rows) {
            var columns = (Object[]) row;
            var other = found.get((UUID) columns[0]);
            if (other != null) {
                similar.add(new SimilarNeed(summary(other), words((String) columns[2])));
            }
        }
        return similar;
    }

    /** Those of some needs that share words with this one, the most similar first, each by reference with the words. */
    Map<String, List<String>> alike(UUID need, Collection<String> others, int limit) {
        var alike = new LinkedHashMap<String, List<String>>();
        if (!others.isEmpty()) {
            List<?> rows = entityManager
                    .createNativeQuery(ALIKE.replaceFirst("%s", "o.reference in (:others)"))
                    .setParameter("need", need)
                    .setParameter("others", others)
                    .setMaxResults(limit)
                    .getResultList();
            for (var row : rows) {
                var columns = (Object[]) row;
                alike.put((String) columns[3], words((String) columns[2]));
            }
        }
        return alike;
    }

    private static List<String> words(String joined) {
        return Arrays.stream(joined.split("\u001f"))
                .distinct()
                .limit(MOST_SHARED)
                .toList();
    }

    /** References of published solutions of these vendors. */
    List<String> publishedOf(Collection<UUID> vendors) {
        if (vendors.isEmpty()) {
            return List.of();
        }
        List<?> rows = entityManager
                .createNativeQuery("""
                        select s.reference from solution s
                        where s.vendor_id in (:vendors) and s.published_revision_id is not null
                          and s.kind = 'VENDOR_SOLUTION' and not s.reference_record
                        order by s.reference""")
                .setParameter("vendors", vendors)
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }
}
