// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aiplus.feed.Change;
import org.aiplus.feed.ChangeFeed;
import org.aiplus.feed.FeedPosition;
import org.aiplus.feed.PublicGeneration;
import org.aiplus.questionnaire.QuestionSets;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index of this node equal to what is published: follows the change feed, and makes the index anew when it is
 * missing, belongs to another life of the database, was made with other content, or when an administrator asks. Works in
 * small steps; each may be repeated after a crash.
 */
@ApplicationScoped
class IndexFollower {

    private static final int BATCH = 250;

    /** A rebuild on its way: changes after {@code from} are followed when it is done. */
    private record Rebuild(UUID instance, FeedPosition from, long total, long done, String last) {}

    @Inject
    IndexRepository index;

    @Inject
    IndexQueries queries;

    @Inject
    ChangeFeed feed;

    @Inject
    QuestionSets questionSets;

    @Inject
    IndexProgress progress;

    @Inject
    PublicGeneration generation;

    private @Nullable IndexPosition at;
    private @Nullable Rebuild rebuild;

    /**
     * Does the next piece of work, in one transaction of the caller's.
     *
     * @return whether there is more to do now
     */
    boolean step() {
        var directory = queries.directory();
        var instance = index.instance();
        var known = at;
        if (known == null && rebuild == null) {
            known = IndexPosition.read(directory)
                    .filter(stored -> stored.format().equals(IndexFormat.fingerprint(questionSets)))
                    .orElse(null);
        }
        var running = rebuild;
        if (running != null && running.instance().equals(instance)) {
            return goOn(running, directory);
        }
        if (running != null || known == null || !known.instance().equals(instance)) {
            progress.worthless();
            IndexPosition.forget(directory);
            index.empty();
            return begin(instance);
        }
        if (at == null) {
            at = known;
            progress.reached(known.position());
        }
        return progress.takeRequest() ? begin(instance) : follow(known, directory);
    }

    private boolean begin(UUID instance) {
        at = null;
        rebuild = new Rebuild(instance, feed.current(), index.published(), 0, "");
        progress.takeRequest();
        progress.rebuilding(0, rebuild.total());
        return true;
    }

    private boolean goOn(Rebuild running, Path directory) {
        var done = index.indexAfter(running.last(), BATCH);
        if (!done.isEmpty()) {
            rebuild = new Rebuild(
                    running.instance(),
                    running.from(),
                    running.total(),
                    running.done() + done.size(),
                    done.get(done.size() - 1));
            progress.rebuilding(rebuild.done(), running.total());
            return true;
        }
        index.removeAllBut(index.references(), queries.references());
        reach(new IndexPosition(running.instance(), IndexFormat.fingerprint(questionSets), running.from()), directory);
        rebuild = null;
        return true;
    }

    private boolean follow(IndexPosition known, Path directory) {
        var changes = feed.after(known.position(), BATCH);
        if (changes.isEmpty()) {
            return false;
        }
        var references = new LinkedHashSet<String>();
        var departments = new LinkedHashSet<String>();
        for (Change change : changes) {
            if (change.objectType().equals("solution")) {
                references.add(change.reference());
            } else if (change.objectType().equals("department")) {
                departments.add(change.reference());
            }
        }
        references.addAll(index.ofDepartments(departments));
        inParts(references, index::index);
        reach(known.at(changes.get(changes.size() - 1).position()), directory);
        return changes.size() == BATCH;
    }

    /** A renamed department can stand on any number of solutions; what is read at once stays small. */
    private static void inParts(Collection<String> references, Consumer<Collection<String>> act) {
        var all = List.copyOf(references);
        for (int from = 0; from < all.size(); from += BATCH) {
            act.accept(all.subList(from, Math.min(from + BATCH, all.size())));
        }
    }

    private void reach(IndexPosition position, Path directory) {
        position.write(directory);
        at = position;
        progress.reached(position.position());
        generation.advance();
    }
}
