// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.aiplus.json.ContentFolder;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;

/**
 * The samples of this release, as dated content: a weak and a strong answer for some criteria. Read once; content that does not
 * fit together stops the deployment. What is taken over is copied into the exercise, so that another edition changes none.
 */
@ApplicationScoped
class PreparedSamples {

    private final List<Edition> editions = new ArrayList<>();

    private record Kept(String id, String criterion, LocalisedText text) {}

    private record Edition(LocalDate from, List<Kept> samples) {}

    /** Reads the content of this release. */
    PreparedSamples() {
        var files = ContentFolder.shipped("calibration/");
        for (var version : files.apply("versions.json")) {
            editions.add(edition(new ContentFolder(files, version.asText() + "/"), version.asText()));
        }
    }

    /** Makes the container read the content while it deploys and not at the first request. */
    void readAtStart(@Observes Startup event) {
        criteria(LocalDate.MAX);
    }

    private static Edition edition(ContentFolder folder, String version) {
        var node = folder.file("samples.json");
        folder.require(version.equals(node.path("version").asText()), "another version");
        var samples = new ArrayList<Kept>();
        var seen = new HashSet<String>();
        for (var one : node.path("samples")) {
            var id = one.path("id").asText();
            folder.require(seen.add(id), "twice: " + id);
            samples.add(new Kept(id, one.path("criterion").asText(), folder.text("/samples/" + id)));
        }
        return new Edition(LocalDate.parse(node.path("from").asText()), samples);
    }

    /** Codes of the criteria for which there are samples on a day. */
    List<String> criteria(LocalDate day) {
        return on(day).samples().stream().map(Kept::criterion).distinct().toList();
    }

    /**
     * Samples for criteria, in the order of the content.
     *
     * @param criteria codes for which somebody can set a sample
     */
    List<PreparedSample> of(Collection<String> criteria, Language language, LocalDate day) {
        return on(day).samples().stream()
                .filter(one -> criteria.contains(one.criterion()))
                .map(one -> new PreparedSample(
                        one.id(), one.criterion(), one.text().resolve(language).text()))
                .toList();
    }

    /** The edition in force on a day; the first counts for what was before it. */
    private Edition on(LocalDate day) {
        var found = editions.get(0);
        for (var edition : editions) {
            found = edition.from().isAfter(day) ? found : edition;
        }
        return found;
    }
}
