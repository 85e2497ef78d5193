@echo off
rem Runs Phonngan. PHONNGAN_JAVA_HOME or JAVA_HOME names the JDK 25; PHONNGAN_JAVA_OPTS holds options for it.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined PHONNGAN_JAVA_HOME set "JAVA=%PHONNGAN_JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  chcp 65001 >nul
  echo ไม่พบ JDK 25 ในเครื่องนี้ โปรดติดตั้ง ^(เช่น Eclipse Temurin^) หรือกำหนด JAVA_HOME แล้วสั่งใหม่อีกครั้ง 1>&2
  echo No JDK 25 was found. Install one ^(Eclipse Temurin, for example^) or set JAVA_HOME, and run the command again. 1>&2
  exit /b 3
)
"%JAVA%" -jar "%~dp0..\phonngan.jar" %*
exit /b %ERRORLEVEL%
