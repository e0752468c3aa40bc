BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE attempt (
	"key" INTEGER NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	content INTEGER NOT NULL, 
	words INTEGER NOT NULL, 
	trainee TEXT NOT NULL, 
	mode VARCHAR(16) NOT NULL, 
	seed INTEGER NOT NULL, 
	draws JSON NOT NULL, 
	rules INTEGER NOT NULL, 
	started BIGINT NOT NULL, 
	changed BIGINT NOT NULL, 
	finished BIGINT, 
	events INTEGER NOT NULL, 
	decisions INTEGER NOT NULL, 
	rewinds INTEGER NOT NULL, 
	abandoned BOOLEAN NOT NULL, 
	ending TEXT, 
	kind VARCHAR(16), 
	region VARCHAR(32), 
	void BOOLEAN, 
	client INTEGER, 
	company INTEGER, 
	client_uncapped INTEGER, 
	company_uncapped INTEGER, variation_of VARCHAR(32), variation_from INTEGER, regret INTEGER, forecast INTEGER, managing_up INTEGER, claims INTEGER, fair INTEGER, pressed INTEGER, pressed_regret INTEGER, calm INTEGER, calm_regret INTEGER, run VARCHAR(32), exercise TEXT, place INTEGER, 
	PRIMARY KEY ("key"), 
	UNIQUE (id), 
	FOREIGN KEY(content) REFERENCES content ("key"), 
	FOREIGN KEY(words) REFERENCES words ("key")
);
INSERT INTO "attempt" VALUES(1,'cfa1bbc12af1a5f3',1,1,'Анна','practice',5,'{"deadline":"friday"}',1,1772357400250,1772357404250,1772357404250,5,2,1,0,'signed','deal','squeezed_lemon',0,55,64,55,64,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "attempt" VALUES(2,'04113776a952346a',1,2,'Ben','practice',6,'{"deadline":"friday"}',1,1772357405250,1772357406250,1772357406250,2,1,0,0,'left','walk_away','sound_walk_away',0,50,70,50,70,NULL,NULL,NULL,NULL,55,NULL,NULL,1,30,0,0,NULL,NULL,NULL);
INSERT INTO "attempt" VALUES(3,'48e17198ab434664',1,2,'','exam',7,'{"deadline":"friday"}',1,1772357407250,1772357408250,NULL,2,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'a1','three-favours',1);
CREATE TABLE content (
	"key" INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	scenario TEXT NOT NULL, 
	director TEXT NOT NULL, 
	document TEXT NOT NULL, 
	PRIMARY KEY ("key"), 
	UNIQUE (hash)
);
INSERT INTO "content" VALUES(1,'fcc6fa32ff8e0479c47904de442d38fe451b4692aa0905b7d1147f61c5efb22d','small-deal','plain-speaker','{"director":{"answers":true,"approves":"when_backed","declares":{"client":70,"company":30,"says":"The client comes first."},"demand":{"most_margin":100},"directives":[],"ear":50,"forgets":false,"format":1,"hindsight":0,"id":"plain-speaker","language":"en","lines":{"admitted":[],"claims":{"conceded":["You gave too much."],"price":["The price was too low."]},"concession":["And what did we get?","Again a present."],"cooling":[],"criteria":{},"delighted":[],"evasion":[],"gain":[],"granted":[],"idle":[],"limit":[],"named":[],"office":{"asked":[],"bowed":[],"denied":[],"dismissed":[],"dropped":[],"enter":{"high":[],"low":[],"no_deal":[]},"evaded":[],"leave":[],"owned":[],"silent":[],"unmoved":[]},"parted":[],"past_middle":[],"praise":[],"recapped":[],"refused":[],"second_concession":[],"signed":[],"silence":[],"warned":[],"withdrawn":[]},"name":"Victor Hale","patience":3,"portrait":"auto","rewards":{"client":20,"company":80},"role":"Commercial director","smile_penalty":0,"states":[]},"order":{"endings":["signed","left"],"facts":["spring","trust","deadline"],"scenes":["opening"],"terms":["price"]},"scenario":{"acts":{"bare_refusal":{"face":0,"process":-2,"relation":-1},"break_promise":{"face":-2,"process":0,"relation":-9},"candour":{"face":0,"process":0,"relation":3},"explain_criterion":{"face":0,"process":3,"relation":1},"false_claim":{"face":-2,"process":0,"relation":-8},"flatter":{"face":1,"process":-1,"relation":0},"humiliate":{"face":-6,"process":-2,"relation":-3},"ignore_need":{"face":-2,"process":-3,"relation":-1},"keep_promise":{"face":0,"process":0,"relation":4},"label_concession":{"face":0,"process":1,"relation":1},"listen":{"face":0,"process":3,"relation":0},"offer_options":{"face":0,"process":3,"relation":1},"pressure":{"face":-2,"process":-3,"relation":-3},"promise":{"face":0,"process":0,"relation":1},"respect":{"face":2,"process":1,"relation":1},"threat":{"face":-3,"process":-5,"relation":-4}},"breach":[10,5],"client":{"company":"Harbor Clinics","known":[],"name":"Elena Marsh","portrait":"auto","role":"Head of procurement"},"directives":[],"director":"straight","endings":{"left":{"delight":50,"kind":"walk_away","points":[]},"signed":{"client":{"mood":"pleased","says":"Good."},"delight":70,"kind":"deal","points":[]}},"expect":[],"facts":{"deadline":{"draw":["friday","next_month"],"text":"When her board decides"},"spring":"She was charged twice last spring","trust":{"range":[0,5],"start":2}},"first":"opening","format":1,"id":"small-deal","language":"en","level":"intermediate","minutes":10,"practises":[],"precedent":2,"regions":{"client":60,"company":60},"scenes":{"opening":{"choices":[{"acts":["listen"],"add":{"trust":1},"director":[],"goto":"opening","id":"ask","learn":["spring"],"move":"probe","points":[],"repeat":false,"say":"What happened?","set":{},"terms":{},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"opening","id":"give","learn":[],"move":"concede","points":[],"repeat":false,"say":"Then 410.","set":{},"terms":{"price":410},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"opening","id":"give_more","learn":[],"move":"concede","points":[],"repeat":false,"say":"395.","set":{},"terms":{"price":395},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"opening","id":"take_back","learn":[],"move":"hold","points":[],"repeat":true,"say":"420 after all.","set":{},"terms":{"price":420},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"opening","id":"wait","learn":[],"move":"silence","points":[],"repeat":true,"say":"(Say nothing.)","set":{},"terms":{},"upward":[]},{"acts":[],"add":{},"director":[],"goto":[{"add":{},"learn":[],"points":[],"set":{},"to":"signed","when":"deadline == friday"},{"add":{},"learn":[],"points":[],"set":{},"to":"opening"}],"id":"close","learn":[],"move":"trade","points":[],"repeat":true,"say":"Shall we sign?","set":{},"terms":{},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"signed","id":"sign","learn":[],"move":"trade","points":[],"repeat":false,"say":"Sign here.","set":{},"terms":{},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"left","id":"leave","learn":[],"move":"hold","points":[],"repeat":false,"say":"Another time.","set":{},"terms":{},"upward":[]}],"client":{"mood":"guarded","says":"You are the third today."},"director":[],"phase":"opening","timer":{"choice":"wait","reason":"She is putting her coat on","seconds":20}}},"seller":{"brief":"Renew it.","company":"Nordline","kpis":[],"role":"Key account manager"},"start":{"client":50,"company":70},"summary":"One price, one date, one chance.","terms":{"price":{"adjust":[],"kind":"price","label":"Price","levels":[{"at":420,"client":0,"company":0},{"at":410,"client":5,"company":-4},{"at":395,"client":12,"company":-15}],"limit":410}},"title":"A small deal"}}');
CREATE TABLE event (
	attempt INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	at BIGINT NOT NULL, 
	choice TEXT, 
	timed_out BOOLEAN NOT NULL, 
	data JSON, 
	shown JSON, 
	PRIMARY KEY (attempt, number), 
	FOREIGN KEY(attempt) REFERENCES attempt ("key") ON DELETE CASCADE
)
 WITHOUT ROWID

;
INSERT INTO "event" VALUES(1,0,'start',1772357400250,NULL,0,NULL,'{"messages":[{"number":0,"decision":0,"occasion":"before","about":"all","leans":"client","time":"09:04","contradicts":null,"call":false,"text":"Клиент прежде всего."}]}');
INSERT INTO "event" VALUES(1,1,'choice',1772357401250,'give',0,NULL,'{"messages":[{"number":1,"decision":1,"occasion":"concession","about":"price","leans":"company","time":"10:05","contradicts":0,"call":false,"text":"А что получили мы?"}]}');
INSERT INTO "event" VALUES(1,2,'choice',1772357402250,'wait',1,NULL,NULL);
INSERT INTO "event" VALUES(1,3,'rewind',1772357403250,NULL,0,'{"to":1}',NULL);
INSERT INTO "event" VALUES(1,4,'choice',1772357404250,'sign',0,NULL,'{"claims":[{"id":"price","term":"price","about":"price","leans":"company","time":"10:10","contradicts":0,"text":"Цена была слишком низкой."},{"id":"conceded","term":null,"about":"all","leans":"company","time":"10:10","contradicts":0,"text":"Вы слишком много отдали."}]}');
INSERT INTO "event" VALUES(2,0,'start',1772357405250,NULL,0,NULL,'{"messages":[{"number":0,"decision":0,"occasion":"before","about":"all","leans":"client","time":"09:09","contradicts":null,"call":false,"text":"The client comes first."}]}');
INSERT INTO "event" VALUES(2,1,'choice',1772357406250,'leave',0,NULL,NULL);
INSERT INTO "event" VALUES(3,0,'start',1772357407250,NULL,0,NULL,'{"messages":[{"number":0,"decision":0,"occasion":"before","about":"all","leans":"client","time":"08:51","contradicts":null,"call":false,"text":"The client comes first."}]}');
INSERT INTO "event" VALUES(3,1,'choice',1772357408250,'wait',1,NULL,NULL);
CREATE TABLE words (
	"key" INTEGER NOT NULL, 
	content INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	language VARCHAR(8) NOT NULL, 
	title TEXT NOT NULL, 
	director_name TEXT NOT NULL, 
	document TEXT, 
	PRIMARY KEY ("key"), 
	UNIQUE (content, hash), 
	FOREIGN KEY(content) REFERENCES content ("key")
);
INSERT INTO "words" VALUES(1,1,'35957547ea3d0ed8a210bc78ac03a1666c9f6649804dce7f7231b4e7d5e9cd2c','ru','Маленькая сделка','Виктор Хейл','{"director":{"answers":true,"approves":"when_backed","declares":{"client":70,"company":30,"says":"Клиент прежде всего."},"demand":{"most_margin":100},"directives":[],"ear":50,"forgets":false,"format":1,"hindsight":0,"id":"plain-speaker","language":"ru","lines":{"admitted":[],"claims":{"conceded":["Вы слишком много отдали."],"price":["Цена была слишком низкой."]},"concession":["А что получили мы?","Опять подарок."],"cooling":[],"criteria":{},"delighted":[],"evasion":[],"gain":[],"granted":[],"idle":[],"limit":[],"named":[],"office":{"asked":[],"bowed":[],"denied":[],"dismissed":[],"dropped":[],"enter":{"high":[],"low":[],"no_deal":[]},"evaded":[],"leave":[],"owned":[],"silent":[],"unmoved":[]},"parted":[],"past_middle":[],"praise":[],"recapped":[],"refused":[],"second_concession":[],"signed":[],"silence":[],"warned":[],"withdrawn":[]},"name":"Виктор Хейл","patience":3,"portrait":"auto","rewards":{"client":20,"company":80},"role":"Commercial director","smile_penalty":0,"states":[]},"order":{"endings":["signed","left"],"facts":["spring","trust","deadline"],"scenes":["opening"],"terms":["price"]},"scenario":{"acts":{"bare_refusal":{"face":0,"process":-2,"relation":-1},"break_promise":{"face":-2,"process":0,"relation":-9},"candour":{"face":0,"process":0,"relation":3},"explain_criterion":{"face":0,"process":3,"relation":1},"false_claim":{"face":-2,"process":0,"relation":-8},"flatter":{"face":1,"process":-1,"relation":0},"humiliate":{"face":-6,"process":-2,"relation":-3},"ignore_need":{"face":-2,"process":-3,"relation":-1},"keep_promise":{"face":0,"process":0,"relation":4},"label_concession":{"face":0,"process":1,"relation":1},"listen":{"face":0,"process":3,"relation":0},"offer_options":{"face":0,"process":3,"relation":1},"pressure":{"face":-2,"process":-3,"relation":-3},"promise":{"face":0,"process":0,"relation":1},"respect":{"face":2,"process":1,"relation":1},"threat":{"face":-3,"process":-5,"relation":-4}},"breach":[10,5],"client":{"company":"Harbor Clinics","known":[],"name":"Elena Marsh","portrait":"auto","role":"Head of procurement"},"directives":[],"director":"straight","endings":{"left":{"delight":50,"kind":"walk_away","points":[]},"signed":{"client":{"mood":"pleased","says":"Good."},"delight":70,"kind":"deal","points":[]}},"expect":[],"facts":{"deadline":{"draw":["friday","next_month"],"text":"When her board decides"},"spring":"She was charged twice last spring","trust":{"range":[0,5],"start":2}},"first":"opening","format":1,"id":"small-deal","language":"ru","level":"intermediate","minutes":10,"practises":[],"precedent":2,"regions":{"client":60,"company":60},"scenes":{"opening":{"choices":[{"acts":["listen"],"add":{"trust":1},"director":[],"goto":"opening","id":"ask","learn":["spring"],"move":"probe","points":[],"repeat":false,"say":"Что случилось?","set":{},"terms":{},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"opening","id":"give","learn":[],"move":"concede","points":[],"repeat":false,"say":"Then 410.","set":{},"terms":{"price":410},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"opening","id":"give_more","learn":[],"move":"concede","points":[],"repeat":false,"say":"395.","set":{},"terms":{"price":395},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"opening","id":"take_back","learn":[],"move":"hold","points":[],"repeat":true,"say":"420 after all.","set":{},"terms":{"price":420},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"opening","id":"wait","learn":[],"move":"silence","points":[],"repeat":true,"say":"(Say nothing.)","set":{},"terms":{},"upward":[]},{"acts":[],"add":{},"director":[],"goto":[{"add":{},"learn":[],"points":[],"set":{},"to":"signed","when":"deadline == friday"},{"add":{},"learn":[],"points":[],"set":{},"to":"opening"}],"id":"close","learn":[],"move":"trade","points":[],"repeat":true,"say":"Shall we sign?","set":{},"terms":{},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"signed","id":"sign","learn":[],"move":"trade","points":[],"repeat":false,"say":"Sign here.","set":{},"terms":{},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"left","id":"leave","learn":[],"move":"hold","points":[],"repeat":false,"say":"Another time.","set":{},"terms":{},"upward":[]}],"client":{"mood":"guarded","says":"You are the third today."},"director":[],"phase":"opening","timer":{"choice":"wait","reason":"She is putting her coat on","seconds":20}}},"seller":{"brief":"Renew it.","company":"Nordline","kpis":[],"role":"Key account manager"},"start":{"client":50,"company":70},"summary":"One price, one date, one chance.","terms":{"price":{"adjust":[],"kind":"price","label":"Price","levels":[{"at":420,"client":0,"company":0},{"at":410,"client":5,"company":-4},{"at":395,"client":12,"company":-15}],"limit":410}},"title":"Маленькая сделка"}}');
INSERT INTO "words" VALUES(2,1,'fcc6fa32ff8e0479c47904de442d38fe451b4692aa0905b7d1147f61c5efb22d','en','A small deal','Victor Hale',NULL);
CREATE INDEX attempt_by_start ON attempt (started, "key");
CREATE INDEX attempt_by_trainee ON attempt (trainee, started, "key");
CREATE INDEX attempt_unfinished ON attempt ("key") WHERE finished IS NULL;
CREATE INDEX attempt_by_content ON attempt (content, started, "key");
CREATE INDEX attempt_by_run ON attempt (run, place);
COMMIT;
