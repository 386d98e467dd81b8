// SPDX-License-Identifier: Apache-2.0
package org.aiplus.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SecondWallTest {

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final UUID own = Ids.next();
    private final UUID other = Ids.next();
    private final Caller member = new Caller("ada", Set.of(Role.VENDOR), Set.of(), Set.of(own));

    @Test
    void aTransactionThatNeverSaidForWhomItActsSeesNoVendor() {
        assertThat(database.<List<Boolean>>call(this::seen)).containsExactly(false, false);
    }

    @Test
    void aMemberSeesTheOwnVendorOnly() {
        assertThat(seenBy(member)).containsExactly(true, false);
    }

    @Test
    void aVisitorSeesNoVendor() {
        assertThat(seenBy(Caller.ANONYMOUS)).containsExactly(false, false);
    }

    @Test
    void peopleOfTheGovernmentSeeAll() {
        assertThat(seenBy(new Caller("olga", Set.of(Role.PROCUREMENT_OFFICER), Set.of("DPO"), Set.of())))
                .containsExactly(true, true);
    }

    @Test
    void aGovernmentRoleWithoutMembershipSeesNothing() {
        assertThat(seenBy(new Caller("olga", Set.of(Role.PROCUREMENT_OFFICER), Set.of(), Set.of())))
                .containsExactly(false, false);
    }

    @Test
    void theSettingEndsWithTheTransactionAlthoughTheConnectionIsUsedAgain() {
        assertThat(seenBy(member)).containsExactly(true, false);
        assertThat(database.<List<Boolean>>call(this::seen)).containsExactly(false, false);
    }

    @Test
    void workOfTheProductItselfSeesAllAndAfterwardsTheCallerSeesTheOwnAgain() {
        database.run(entityManager -> {
            var wall = wall(entityManager, member);
            wall.actForCaller();
            wall.asSystem(() -> assertThat(seen(entityManager)).containsExactly(true, true));
            assertThat(seen(entityManager)).containsExactly(true, false);
        });
    }

    @Test
    void workThatFailsReportsItsOwnFault() {
        database.run(entityManager -> assertThatThrownBy(
                        () -> wall(entityManager, member).asSystem(() -> {
                            throw new IllegalStateException("broken");
                        }))
                .hasMessage("broken"));
    }

    private List<Boolean> seenBy(Caller caller) {
        return database.call(entityManager -> {
            wall(entityManager, caller).actForCaller();
            return seen(entityManager);
        });
    }

    private static SecondWall wall(EntityManager entityManager, Caller caller) {
        return new Wiring(entityManager)
                .with(CurrentCaller.class, TestCallers.current(caller))
                .get(SecondWall.class);
    }

    private List<Boolean> seen(EntityManager entityManager) {
        return List.of(seen(entityManager, own), seen(entityManager, other));
    }

    private static boolean seen(EntityManager entityManager, UUID vendor) {
        return (Boolean) entityManager
                .createNativeQuery("select caller_may_see_vendor(:vendor)")
                .setParameter("vendor", vendor)
                .getSingleResult();
    }
}
