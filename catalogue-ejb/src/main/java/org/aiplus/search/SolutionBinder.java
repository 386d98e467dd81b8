// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import org.aiplus.identity.Audience;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.search.TextPart.Place;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.types.converter.LuceneFieldContributor;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;

/**
 * Declares the fields of the index. Facets and orders are templates, so that no question is named here: a new version of
 * the questions needs no other mapping.
 */
final class SolutionBinder implements TypeBinder {

    /** A concept with the weight of the places that name it. */
    record WeightedConcept(String concept, float weight) {}

    private final QuestionSets questionSets;
    private final TermTable terms;

    SolutionBinder(QuestionSets questionSets, TermTable terms) {
        this.questionSets = questionSets;
        this.terms = terms;
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        var schema = context.indexSchemaElement();
        words(schema);
        schema.fieldTemplate("facets", type -> type.asString())
                .matchingPathGlob(IndexField.FACET_PREFIX + "*")
                .multiValued();
        schema.fieldTemplate("orders", type -> type.extension(LuceneExtension.get())
                        .asNative(
                                BytesRef.class,
                                (path, key, fields) -> fields.accept(new SortedDocValuesField(path, key))))
                .matchingPathGlob(IndexField.ORDER_PREFIX + "*");
        field(
                schema,
                IndexField.REFERENCE_NUMBER,
                Long.class,
                (path, number, fields) -> fields.accept(new NumericDocValuesField(path, number)));
        field(
                schema,
                IndexField.CARD,
                BytesRef.class,
                (path, card, fields) -> fields.accept(new BinaryDocValuesField(path, card)));
        for (var publicity : Audience.values()) {
            field(
                    schema,
                    IndexField.texts(publicity),
                    BytesRef.class,
                    (path, texts, fields) -> fields.accept(new StoredField(path, texts)));
            schema.field(IndexField.concepts(publicity), type -> type.extension(LuceneExtension.get())
                            .asNative(
                                    WeightedConcept.class,
                                    (path, concept, fields) ->
                                            fields.accept(new FeatureField(path, concept.concept(), concept.weight()))))
                    .multiValued()
                    .toReference();
        }
        context.bridge(IndexedSolution.class, new SolutionBridge(questionSets, terms));
    }

    private static void words(IndexSchemaElement schema) {
        for (var chinese : new boolean[] {false, true}) {
            for (var place : Place.values()) {
                words(schema, IndexField.words(Audience.PUBLIC, place, chinese));
            }
            words(schema, IndexField.words(Audience.GOVERNMENT, Place.TEXT, chinese));
        }
        schema.field(IndexField.SPELT, type -> type.extension(LuceneExtension.get())
                        .asNative(
                                String.class,
                                (path, word, fields) -> fields.accept(new StringField(path, word, Store.NO))))
                .multiValued()
                .toReference();
    }

    private static void words(IndexSchemaElement schema, String field) {
        schema.field(field, type -> type.extension(LuceneExtension.get())
                        .asNative(
                                TokenStream.class, (path, words, fields) -> fields.accept(new TextField(path, words))))
                .multiValued()
                .toReference();
    }

    private static <F> void field(
            IndexSchemaElement schema, String field, Class<F> type, LuceneFieldContributor<F> contributor) {
        schema.field(field, types -> types.extension(LuceneExtension.get()).asNative(type, contributor))
                .toReference();
    }
}
