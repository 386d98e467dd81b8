// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the catalogue, as far as the reader may see it.
 *
 * @param reference for example {@code S-000063}
 * @param revision number of the published revision
 * @param status as the product writes it
 * @param reasons why it has that status, in the page's language
 * @param kind as the product writes it
 * @param summary one or two sentences
 * @param vendor who offers it
 * @param department who owns or leads it
 * @param categories names in the page's language
 * @param classification highest classification of information; {@code null} when unknown or not for this reader
 * @param government whether the reader sees what is for the government only
 * @param source the register or system that it comes from
 * @param sourceUrl the original there
 * @param sections what was answered
 * @param draft whether any text shown is a machine draft, so that the page explains it once
 */
public record ToolPage(
        PageFrame frame,
        String reference,
        int revision,
        Resolved name,
        String status,
        List<String> reasons,
        String kind,
        boolean referenceRecord,
        boolean demo,
        @Nullable Resolved summary,
        @Nullable Resolved vendor,
        @Nullable Resolved department,
        List<String> categories,
        @Nullable String classification,
        boolean government,
        @Nullable LocalDate firstListedOn,
        @Nullable LocalDate lastVerifiedOn,
        Instant publishedAt,
        String source,
        @Nullable String sourceUrl,
        List<AnswerSection> sections,
        boolean draft)
        implements Page {

    public ToolPage {
        reasons = List.copyOf(reasons);
        categories = List.copyOf(categories);
        sections = List.copyOf(sections);
    }
}
