// SPDX-License-Identifier: Apache-2.0
package org.aiplus.testsupport;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ibm.icu.text.Transliterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Invented catalogue entries in any number that look like real ones: three languages, all facets, long and short texts.
 * The same seed always gives the same entries, as lines of the import format.
 */
public final class GeneratedEntries {

    /** Departments that generated entries name; all are in the reference data of the demonstration. */
    public static final List<String> DEPARTMENTS = List.of(
            "AFCD", "BD", "CEDD", "CED", "DH", "DPO", "DSD", "EMSD", "EPD", "FEHD", "FSD", "HAD", "HD", "IMMD", "IRD",
            "LANDSD", "LCSD", "LD", "PLAND", "RVD", "SWD", "TD", "WSD");

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 1000;

    /** What a tool of a category does, in English and Traditional Chinese. */
    private record Task(String category, String technique, String english, String chinese) {}

    private static final List<Task> TASKS = List.of(
            new Task("MEETING", "SPEECH_RECOGNITION", "Meeting minutes assistant", "會議紀錄助理"),
            new Task("MEETING", "LLM", "Committee paper summariser", "委員會文件摘要工具"),
            new Task("DOCUMENT", "LLM", "Correspondence drafting desk", "公函草擬工作台"),
            new Task("DOCUMENT", "NLP", "Contract clause checker", "合約條款核對工具"),
            new Task("OCR", "OCR", "Application form reader", "申請表格讀取系統"),
            new Task("OCR", "OCR", "Handwritten record digitiser", "手寫紀錄數碼化工具"),
            new Task("PRESENTATION", "IMAGE_GENERATION", "Briefing slide maker", "簡報製作工具"),
            new Task("KNOWLEDGE", "RETRIEVAL", "Internal knowledge chatbot", "內部知識聊天機械人"),
            new Task("KNOWLEDGE", "KNOWLEDGE_GRAPH", "Circular and guideline finder", "通告及指引搜尋器"),
            new Task("CUSTOMER_SERVICE", "LLM", "Public enquiry chatbot", "公眾查詢聊天機械人"),
            new Task("CUSTOMER_SERVICE", "SPEECH_RECOGNITION", "Hotline call transcriber", "熱線通話轉寫系統"),
            new Task("IMAGE_ANALYTICS", "VISION", "Slope crack detector", "斜坡裂縫偵測系統"),
            new Task("IMAGE_ANALYTICS", "VISION", "Traffic camera counter", "交通鏡頭車流統計"),
            new Task("ROBOTICS", "ROBOTICS", "Tunnel inspection robot", "隧道巡檢機械人"),
            new Task("ROBOTICS", "ROBOTICS", "Library shelving robot", "圖書上架機械人"),
            new Task("TRANSLATION", "MACHINE_TRANSLATION", "Press release translator", "新聞稿翻譯工具"),
            new Task("DATA_ANALYTICS", "PREDICTION", "Water demand forecaster", "用水需求預測系統"),
            new Task("DATA_ANALYTICS", "ANOMALY_DETECTION", "Procurement fraud screen", "採購詐騙篩查系統"),
            new Task("CODING", "LLM", "Code review copilot", "程式碼審查助理"),
            new Task("LICENSING", "RULES", "Licence application checker", "牌照申請審核系統"),
            new Task("LICENSING", "MACHINE_LEARNING", "Case priority sorter", "個案優先排序工具"),
            new Task("PLATFORM", "LLM", "Shared model gateway", "共用模型平台"),
            new Task("DIGITAL_HUMAN", "SPEECH_SYNTHESIS", "Digital human receptionist", "數字人接待員"));

    private static final String[][] BRANDS = {
        {"Harbour", "海港"}, {"Lantau", "大嶼"}, {"Kapok", "木棉"}, {"Egret", "白鷺"}, {"Plover", "鷸鳥"}, {"Banyan", "榕樹"},
        {"Ferry", "渡輪"}, {"Lychee", "荔枝"}, {"Quill", "筆錄"}, {"Beacon", "燈塔"}, {"Tide", "潮汐"}, {"Jade", "翠玉"},
        {"Granite", "花崗"}, {"Bamboo", "翠竹"}, {"Lantern", "燈籠"}, {"Peak", "山頂"}, {"Sampan", "舢舨"}, {"Orchid", "蘭花"}
    };

    private static final String[][] PURPOSES = {
        {"shortens the time that frontline staff spend on routine work", "縮短前線人員處理例行工作的時間"},
        {"answers the questions that citizens ask most often", "解答市民最常提出的問題"},
        {"finds errors before a document leaves the office", "在文件發出前找出錯誤"},
        {"keeps a record of every step for later review", "保存每個步驟的紀錄以供覆核"},
        {"helps supervisors to share cases evenly", "協助主管平均分配個案"},
        {"warns engineers before equipment fails", "在設備失靈前提醒工程人員"},
        {"turns recordings into text in Cantonese, Putonghua and English", "把粵語、普通話及英語錄音轉為文字"},
        {"reads scanned pages and fills in the fields of a form", "讀取掃描頁面並填寫表格欄位"},
        {"compares new applications with earlier decisions", "把新申請與過往決定作比較"},
        {"draws up a first reply that an officer then edits", "擬備初步覆函供人員修訂"}
    };

    private static final String[][] CONDITIONS = {
        {"An officer confirms every result before it is used.", "每項結果均須由人員確認後方可使用。"},
        {"Personal data is masked before it leaves the department.", "個人資料在離開部門前會先遮蓋。"},
        {"Not for decisions about benefits or penalties.", "不得用於津貼或罰則的決定。"},
        {"Accuracy falls with background noise and poor scans.", "背景噪音及掃描質素欠佳會降低準確度。"},
        {"Trained on public records of three departments.", "以三個部門的公開紀錄訓練。"},
        {"Works on the government cloud and on desktop computers.", "可在政府雲端及桌上電腦運作。"},
        {"Figures are checked each month against a sample.", "每月以抽樣方式核對數字。"},
        {"Urgent cases always go to the duty officer.", "緊急個案一律轉交當值人員。"}
    };

    private static final List<String> SECTORS = List.of("PUBLIC_ADMINISTRATION", "TRANSPORT", "HEALTHCARE");
    private static final List<String> KINDS =
            List.of("VENDOR_SOLUTION", "VENDOR_SOLUTION", "VENDOR_SOLUTION", "IN_HOUSE", "SHARED_PLATFORM");
    private static final List<String> CLASSIFICATIONS = List.of("UNCLASSIFIED", "RESTRICTED", "CONFIDENTIAL");
    private static final List<String> DELIVERIES = List.of("SAAS", "ON_PREMISES");
    private static final List<String> HOSTINGS = List.of("GOVERNMENT_CLOUD", "VENDOR_HONG_KONG", "ON_DEVICE");
    private static final List<String> PRICE_MODELS = List.of("SUBSCRIPTION", "PER_USE", "PER_USER");

    private final Random random;
    private final int number;
    private final Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");

    private GeneratedEntries(long seed, int number) {
        // Spread, because neighbouring seeds begin with similar numbers.
        this.random = new Random((seed << 32 | number) * 0x9E3779B97F4A7C15L);
        this.number = number;
    }

    /** So many entries, numbered from 1, as lines of NDJSON. */
    public static Stream<String> lines(long seed, int count) {
        return entries(seed, count).map(ObjectNode::toString);
    }

    /** The same as trees. */
    public static Stream<ObjectNode> entries(long seed, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> new GeneratedEntries(seed, number).entry());
    }

    private ObjectNode entry() {
        var task = one(TASKS);
        var brand = BRANDS[random.nextInt(BRANDS.length)];
        var kind = one(KINDS);
        boolean englishOnly = random.nextInt(100) < 15;
        var entry = object();
        entry.putObject("source").put("system", "generated").put("externalId", "g-" + number);
        entry.put("kind", kind);
        entry.put("referenceRecord", random.nextInt(100) < 8);
        entry.put("demo", true);
        entry.set(
                "name",
                text(brand[0] + " " + task.english() + " " + number, brand[1] + task.chinese() + number, englishOnly));
        if (kind.equals("VENDOR_SOLUTION")) {
            int vendor = random.nextInt(400);
            var named = BRANDS[vendor % BRANDS.length];
            entry.putObject("vendor")
                    .put("registryNumber", "GEN-%04d".formatted(vendor))
                    .set(
                            "name",
                            text(
                                    named[0] + " Systems " + vendor + " Limited",
                                    named[1] + "系統" + vendor + "有限公司",
                                    false));
        }
        entry.put("department", one(DEPARTMENTS));
        var categories = entry.putArray("categories").add(task.category());
        var second = one(TASKS).category();
        if (random.nextInt(3) == 0 && !second.equals(task.category())) {
            categories.add(second);
        }
        entry.put("maximumClassification", one(CLASSIFICATIONS));
        var listed = FIRST_DAY.plusDays(random.nextInt(DAYS));
        entry.put("firstListedOn", listed.toString());
        if (random.nextInt(10) > 0) {
            entry.put("lastVerifiedOn", listed.plusDays(random.nextInt(30)).toString());
        }
        entry.put("questionSet", "2026-1");
        entry.set("answers", answers(task, englishOnly));
        return entry;
    }

    private ObjectNode answers(Task task, boolean englishOnly) {
        var answers = object();
        var purpose = PURPOSES[random.nextInt(PURPOSES.length)];
        answers.set(
                "summary",
                text(
                        "A " + task.english().toLowerCase(Locale.ROOT) + " that " + purpose[0] + ".",
                        task.chinese() + "，" + purpose[1] + "。",
                        englishOnly));
        answers.set("description", paragraphs(4 + random.nextInt(5), englishOnly));
        answers.put("delivery", one(DELIVERIES));
        codes(answers, "techniques", List.of(task.technique(), one(TASKS).technique()));
        answers.put("generative", task.technique().equals("LLM"));
        answers.put("agentic", random.nextInt(10) == 0);
        codes(answers, "sectors", List.of(one(SECTORS)));
        codes(answers, "languages", random.nextBoolean() ? List.of("EN", "ZH_HANT") : List.of("EN", "YUE", "CMN"));
        answers.set("businessProcesses", paragraphs(1, englishOnly));
        answers.set("permittedUses", paragraphs(2, englishOnly));
        answers.set("forbiddenUses", paragraphs(1, englishOnly));
        answers.put("personalData", random.nextBoolean());
        answers.put("hosting", one(HOSTINGS));
        answers.put("trainsOnCustomerData", random.nextInt(5) == 0);
        answers.put("priceModel", one(PRICE_MODELS));
        answers.set("evaluationSummary", paragraphs(2, englishOnly));
        answers.set("conditionsOfUse", paragraphs(1, englishOnly));
        return answers;
    }

    private ObjectNode paragraphs(int sentences, boolean englishOnly) {
        var english = new ArrayList<String>();
        var chinese = new ArrayList<String>();
        for (int i = 0; i < sentences; i++) {
            if (random.nextBoolean()) {
                var purpose = PURPOSES[random.nextInt(PURPOSES.length)];
                var task = one(TASKS);
                english.add("Together with a " + task.english().toLowerCase(Locale.ROOT) + " it " + purpose[0] + ".");
                chinese.add("與" + task.chinese() + "配合，" + purpose[1] + "。");
            } else {
                var condition = CONDITIONS[random.nextInt(CONDITIONS.length)];
                english.add(condition[0]);
                chinese.add(condition[1]);
            }
        }
        return text(String.join(" ", english), String.join("", chinese), englishOnly);
    }

    private ObjectNode text(String english, String chinese, boolean englishOnly) {
        var text = object();
        text.putObject("en").put("text", english).put("state", "CHECKED");
        if (!englishOnly) {
            text.putObject("zh-Hant-HK").put("text", chinese).put("state", "MACHINE_DRAFT");
            text.putObject("zh-Hans")
                    .put("text", simplify.transliterate(chinese))
                    .put("state", "MACHINE_DRAFT");
        }
        return text;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static void codes(ObjectNode answers, String question, List<String> codes) {
        ArrayNode array = answers.putArray(question);
        codes.stream().distinct().forEach(array::add);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
