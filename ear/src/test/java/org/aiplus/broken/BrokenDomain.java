// SPDX-License-Identifier: Apache-2.0
package org.aiplus.broken;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;

/** Breaks R3 to R6. */
public final class BrokenDomain {

    private BrokenDomain() {}

    /** An entity that everybody can name. */
    @Entity
    public static class PublicEntity {
        @Id
        UUID id;

        @Version
        long version;
    }

    /** Hands an entity to other features. */
    public static class LeakingRepository {
        /** All of them. */
        public List<PublicEntity> all() {
            return List.of();
        }
    }

    @Entity
    static class PointingEntity {
        @Id
        UUID id;

        PublicEntity other;
    }

    @Entity
    static class SettableEntity {
        @Id
        UUID id;

        @Version
        long version;

        String name;

        void setName(String name) {
            this.name = name;
        }
    }

    @Entity
    static class EmptyEntity {
        @Id
        UUID id;

        public EmptyEntity() {}
    }

    @Entity
    static class UnversionedEntity {
        @Id
        UUID id;

        String name;

        void rename(String next) {
            name = next;
        }
    }

    @Entity
    static class MappedEntity {
        @Id
        UUID id;

        @Formula("1")
        int one;
    }

    /** A value that knows how it is sent. */
    public record SentValue(MediaType type) {}
}
