// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.identity.Role;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;

/** Facts about change notices. */
public sealed interface ChangeNoticeEvent extends DomainEvent {

    /** Which notice it is about. */
    ChangeNoticeId notice();

    @Override
    default String objectType() {
        return "change-notice";
    }

    @Override
    default String objectId() {
        return notice().toString();
    }

    /** A vendor has declared a change. */
    record Declared(ChangeNoticeId notice, UUID vendor, String solution, ChangeKind kind, boolean material)
            implements ChangeNoticeEvent {
        @Override
        public String action() {
            return "change-notice.declared";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("vendor", vendor.toString(), "solution", solution, "kind", kind.name(), "material", material);
        }

        @Override
        public List<Notice> notices() {
            return material
                    ? List.of(Notice.task(
                            "change-to-review",
                            new Addressee.Holders(Role.ADMINISTRATOR),
                            "/changes",
                            Map.of("solution", solution),
                            "change-review " + notice,
                            Optional.empty()))
                    : List.of();
        }
    }

    /** A moderator has reviewed a material change. */
    record Reviewed(ChangeNoticeId notice, UUID vendor, String solution) implements ChangeNoticeEvent {
        @Override
        public String action() {
            return "change-notice.reviewed";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("solution", solution);
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.news(
                    "change-reviewed",
                    new Addressee.VendorMembers(vendor),
                    "/vendor/solutions/" + solution + "/changes",
                    Map.of("solution", solution)));
        }

        @Override
        public List<String> settles() {
            return List.of("change-review " + notice);
        }
    }
}
