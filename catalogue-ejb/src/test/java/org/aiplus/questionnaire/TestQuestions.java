// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.aiplus.json.StrictJson;
import org.aiplus.shared.Language;

/** A small question set with every type of answer. */
final class TestQuestions {

    static final String VOCABULARIES = """
            {"colour":[
              {"code":"RED","name":{"en":"Red","zh-Hant-HK":"紅","zh-Hans":"红"}},
              {"code":"BLUE","name":{"en":"Blue","zh-Hant-HK":"藍","zh-Hans":"蓝"},
               "meaning":{"en":"As the sky","zh-Hant-HK":"天空的顏色","zh-Hans":"天空的颜色"}}]}""";

    static final String QUESTIONS = """
            {"set":"thing","version":"1","core":[{"code":"name","publicity":"PUBLIC"}],"sections":[
              {"code":"first","questions":[
                {"code":"title","type":"TEXT","publicity":"PUBLIC","required":true,"maxLength":10},
                {"code":"seenIn","type":"TEXT","publicity":"PUBLIC","reported":true,"maxLength":10},
                {"code":"titleToo","type":"TEXT","publicity":"PUBLIC","maxLength":10},
                {"code":"notes","type":"LONG_TEXT","publicity":"PUBLIC","minLength":2,"maxLength":100},
                {"code":"summary","type":"LOCALISED_TEXT","publicity":"PUBLIC","maxLength":40},
                {"code":"colour","type":"ONE_OF","publicity":"PUBLIC","vocabulary":"colour","facet":true},
                {"code":"colours","type":"MANY_OF","publicity":"PUBLIC","vocabulary":"colour","maxItems":2},
                {"code":"shade","type":"TEXT","publicity":"PUBLIC","requiredToSubmit":true,"maxLength":10,
                  "when":[{"question":"colour","in":["RED"]}]},
                {"code":"pattern","type":"TEXT","publicity":"PUBLIC","required":true,"maxLength":10,
                  "when":[{"question":"colours","in":["RED","BLUE"]},{"question":"colour","in":["BLUE"]}]}]},
              {"code":"second","questions":[
                {"code":"open","type":"YES_NO","publicity":"PUBLIC","facet":true},
                {"code":"days","type":"NUMBER","publicity":"PUBLIC","min":0,"max":100},
                {"code":"any","type":"NUMBER","publicity":"PUBLIC"},
                {"code":"since","type":"DATE","publicity":"PUBLIC","check":"notInFuture"},
                {"code":"site","type":"URL","publicity":"PUBLIC","maxLength":100,"check":"httpsUrl"},
                {"code":"anySite","type":"URL","publicity":"PUBLIC","maxLength":100},
                {"code":"mail","type":"EMAIL","publicity":"GOVERNMENT","maxLength":254},
                {"code":"users","type":"MANY_OF","publicity":"PUBLIC","vocabulary":"department","maxItems":9},
                {"code":"prices","type":"GROUP_LIST","publicity":"GOVERNMENT","maxItems":3,"fields":[
                  {"code":"item","type":"TEXT","required":true,"maxLength":10},
                  {"code":"amount","type":"NUMBER","required":true,"min":0},
                  {"code":"currency","type":"TEXT","required":true,"maxLength":3,"check":"currencyCode"},
                  {"code":"unit","type":"ONE_OF","vocabulary":"colour"}]}]}]}""";

    static final String TEXTS = """
            {"sections":{"first":"S","second":"S"},"questions":{
              "title":{"label":"L","hint":"H"},
              "seenIn":{"label":"L","hint":"H"},
              "titleToo":{"label":"L","hint":"H"},
              "notes":{"label":"L","hint":"H"},
              "summary":{"label":"L","hint":"H"},
              "colour":{"label":"L","hint":"H"},
              "colours":{"label":"L","hint":"H"},
              "shade":{"label":"L","hint":"H"},
              "pattern":{"label":"L","hint":"H"},
              "open":{"label":"L","hint":"H"},
              "days":{"label":"L","hint":"H"},
              "any":{"label":"L","hint":"H"},
              "since":{"label":"L","hint":"H"},
              "site":{"label":"L","hint":"H"},
              "anySite":{"label":"L","hint":"H"},
              "mail":{"label":"L","hint":"H"},
              "users":{"label":"L","hint":"H"},
              "prices":{"label":"L","hint":"H"}},
             "fields":{"prices.item":"F","prices.amount":"F","prices.currency":"F","prices.unit":"F"}}""";

    private static final QuestionSet SET = ContentReader.questionSet(
            StrictJson.parse(QUESTIONS), ContentReader.vocabularies(StrictJson.parse(VOCABULARIES)));

    private TestQuestions() {}

    static QuestionSet set() {
        return SET;
    }

    /** The same set with one change of its file. */
    static QuestionSet changed(String from, String to) {
        return ContentReader.questionSet(
                StrictJson.parse(QUESTIONS.replace(from, to)),
                ContentReader.vocabularies(StrictJson.parse(VOCABULARIES)));
    }

    static QuestionTexts texts() {
        var english = ContentReader.texts(StrictJson.parse(TEXTS), SET);
        return new QuestionTexts(Map.of(Language.EN, english, Language.TC, english, Language.SC, english));
    }

    /** Two departments exist, and today is 21 November 2026. */
    static AnswerContext context() {
        return new AnswerContext(Set.of("DPO", "CSB")::contains, LocalDate.of(2026, 11, 21));
    }
}
