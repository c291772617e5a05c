@echo off
setlocal EnableExtensions DisableDelayedExpansion
call :find-here
if not exist "%here%node\node.exe" goto incomplete
rem Chu tieng Viet trong cua so lenh can bang ma 65001; xong thi tra lai bang ma cu.
set "codepage="
for /f "tokens=2 delims=:." %%c in ('"%SystemRoot%\System32\chcp.com"') do set "codepage=%%c"
"%SystemRoot%\System32\chcp.com" 65001 >nul
"%here%node\node.exe" "%here%app\bin\review.js" %*
set "status=%errorlevel%"
if defined codepage "%SystemRoot%\System32\chcp.com" %codepage% >nul
exit /b %status%

:incomplete
echo Thieu tep node\node.exe. Giai nen ca tep ZIP (Extract All), roi chay trong thu muc vua giai nen. 1>&2
exit /b 2

rem Goi "review" trong dau ngoac kep thi chi trong mot lenh goi moi doc dung thu muc cua tep nay.
:find-here
set "here=%~dp0"
exit /b
