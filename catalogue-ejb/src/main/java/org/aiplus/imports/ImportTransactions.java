// SPDX-License-Identifier: Apache-2.0
package org.aiplus.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.shared.DomainException;

/** Where an import begins and ends transactions. */
@Dependent
class ImportTransactions {

    @Inject
    ImportBatches batches;

    @Inject
    ImportRepository imports;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** Publishes a batch and keeps the report of its rows, together or not at all. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = DomainException.class)
    public List<RowReport> applyAndReport(UUID importId, ImportProfile profile, List<Row> rows, ImportTally tally) {
        var reports = batches.apply(importId, profile, rows, tally);
        imports.addRows(importId, reports);
        imports.forgetLoaded();
        return reports;
    }

    /**
     * Publishes all rows of a file in one transaction and undoes everything when it is only a preview or any row was
     * refused.
     */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = DomainException.class)
    public List<RowReport> applyTogether(
            UUID importId,
            ImportProfile profile,
            RowReader reader,
            InputStream file,
            ImportTally tally,
            boolean preview) {
        var all = new ArrayList<RowReport>();
        var batch = new RowBatch(rows -> {
            var reports = batches.apply(importId, profile, rows, tally);
            tally.add(reports);
            all.addAll(reports);
            imports.forgetLoaded();
        });
        reader.forEach(file, batch::add);
        batch.finish();
        if (preview || tally.refused() > 0) {
            transaction.setRollbackOnly();
        }
        return all;
    }

    /** Keeps a report, with the rows that are not kept yet. */
    @Transactional(TxType.REQUIRES_NEW)
    public void keep(ImportReport report, List<RowReport> rows, String actor, Runnable announce) {
        for (int from = 0; from < rows.size(); from += RowBatch.SIZE) {
            imports.addRows(report.id(), rows.subList(from, Math.min(rows.size(), from + RowBatch.SIZE)));
        }
        imports.add(report, actor);
        announce.run();
    }

    /** Keeps a file until its confirmation. */
    @Transactional(TxType.REQUIRES_NEW)
    public void keepUpload(UUID upload, String actor, Instant at, ImportRequest request, byte[] content) {
        imports.addUpload(upload, actor, at, request, content);
    }

    /** Takes a file out for its confirmation, once. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<ImportRepository.Upload> takeUpload(UUID upload, String actor) {
        return imports.takeUpload(upload, actor);
    }
}
