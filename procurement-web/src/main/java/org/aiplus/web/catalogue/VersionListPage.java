// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import java.time.Instant;
import java.util.List;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * What an entry has said over time.
 *
 * @param versions newest first
 * @param older versions to choose as the older one; empty when there are too few to choose from
 * @param newer versions to choose as the newer one
 */
public record VersionListPage(
        PageFrame frame,
        String reference,
        String entryHref,
        Resolved name,
        List<Version> versions,
        List<Option> older,
        List<Option> newer)
        implements Page {

    /**
     * One version.
     *
     * @param changesHref what it changed, {@code null} for the first
     */
    public record Version(
            int number,
            boolean current,
            @Nullable Instant publishedAt,
            String questionSet,
            @Nullable String changesHref) {}

    public VersionListPage {
        versions = List.copyOf(versions);
        older = List.copyOf(older);
        newer = List.copyOf(newer);
    }
}
