package phonngan.app.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import phonngan.app.store.Offices;

/// Tells whoever opens the address that the service runs and how the work is done for now: by commands.
@Controller("/")
@ExecuteOn(TaskExecutors.BLOCKING)
final class StartPage {
    private static final String PAGE = """
                                       <!doctype html>
                                       <html lang="th">
                                       <head>
                                       <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                                       <title>Phonngan</title>
                                       </head>
                                       <body>
                                       <main>
                                       <h1>Phonngan</h1>
                                       <p>บริการพร้อมใช้งาน ขณะนี้มีสำนักงานในระบบ %1$d แห่ง</p>
                                       <p>งานทั้งปีทำได้ด้วยคำสั่งตามคู่มือ README ระหว่างที่บริการเปิดอยู่ ฐานข้อมูลในเครื่องใช้ได้ทีละโปรแกรม \
                                       โปรดปิดบริการก่อนสั่งคำสั่ง</p>
                                       <p lang="en">The service is ready; %1$d offices are in the store. The year is worked by the commands of the \
                                       README. Stop the service before you run a command on the embedded database.</p>
                                       </main>
                                       </body>
                                       </html>
                                       """;

    private final Offices offices;

    StartPage(Offices offices) {
        this.offices = offices;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<String> show() {
        return HttpResponse.ok(PAGE.formatted(offices.list().size()))
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff").header("Referrer-Policy", "no-referrer");
    }
}
