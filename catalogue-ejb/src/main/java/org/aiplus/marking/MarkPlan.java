// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aiplus.evaluation.MarkingScheme;
import org.aiplus.evaluation.PanelRole;
import org.jspecify.annotations.Nullable;

/**
 * What a panel judges under a scheme, and who of it judges what: specialists the criteria that the scheme gives them, chair and
 * members everything else.
 */
final class MarkPlan {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Something to be judged.
     *
     * @param gate whether it is passed or failed rather than marked
     * @param weight of the 100 of all quality, innovation included; nothing for a gate
     * @param specialist who judges it alone, {@code null} for chair and members
     */
    record Item(
            String code,
            boolean gate,
            BigDecimal weight,
            @Nullable Integer passingMark,
            @Nullable PanelRole specialist) {

        boolean judgedBy(PanelRole role) {
            return specialist == null ? !role.specialist() : specialist == role;
        }
    }

    private final List<Item> items;

    private MarkPlan(List<Item> items) {
        this.items = List.copyOf(items);
    }

    static MarkPlan of(MarkingScheme scheme) {
        var items = new ArrayList<Item>();
        scheme.gates().forEach(gate -> items.add(new Item(gate, true, BigDecimal.ZERO, null, null)));
        var ordinary = HUNDRED.subtract(scheme.innovation());
        scheme.criteria()
                .forEach(criterion -> items.add(new Item(
                        criterion.code(),
                        false,
                        criterion.weight().multiply(ordinary).divide(HUNDRED),
                        criterion.passingMark(),
                        criterion.specialist())));
        if (scheme.marksInnovation()) {
            items.add(new Item(MarkingScheme.INNOVATION, false, scheme.innovation(), null, null));
        }
        return new MarkPlan(items);
    }

    List<Item> all() {
        return items;
    }

    /** What somebody with this place judges. */
    List<Item> of(PanelRole role) {
        return items.stream().filter(item -> item.judgedBy(role)).toList();
    }

    Optional<Item> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }
}
