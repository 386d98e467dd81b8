// SPDX-License-Identifier: Apache-2.0
package org.aiplus.apiclient;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;

/** What happens to vendors' programs. All members of the vendor hear of it: a secret in wrong hands shows here first. */
public sealed interface ApiClientEvent extends DomainEvent {

    /** Page of the programs. */
    String PAGE = "/vendor/api-clients";

    /** The program that it happened to. */
    ApiClientId client();

    /** Its vendor. */
    UUID vendor();

    /** What the vendor calls it. */
    String name();

    @Override
    default String objectType() {
        return "api-client";
    }

    @Override
    default String objectId() {
        return client().toString();
    }

    @Override
    default Map<String, Object> details() {
        return Map.of("vendor", vendor().toString());
    }

    /** A program was made. */
    record Created(ApiClientId client, UUID vendor, String name) implements ApiClientEvent {
        @Override
        public String action() {
            return "api-client.created";
        }

        @Override
        public List<Notice> notices() {
            return List.of(
                    Notice.news("api-client-created", new Addressee.VendorMembers(vendor), PAGE, Map.of("name", name)));
        }
    }

    /** A program was given a new secret. */
    record SecretRotated(ApiClientId client, UUID vendor, String name) implements ApiClientEvent {
        @Override
        public String action() {
            return "api-client.secret-rotated";
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.news(
                    "api-client-secret-rotated", new Addressee.VendorMembers(vendor), PAGE, Map.of("name", name)));
        }
    }

    /** A program lost its access. */
    record Revoked(ApiClientId client, UUID vendor, String name) implements ApiClientEvent {
        @Override
        public String action() {
            return "api-client.revoked";
        }

        @Override
        public List<Notice> notices() {
            return List.of(
                    Notice.news("api-client-revoked", new Addressee.VendorMembers(vendor), PAGE, Map.of("name", name)));
        }
    }
}
